answer-yes = Jā
answer-no = Nē
answer-dont-know = Nezinu
answer-declined = Nevēlos teikt
answer-later = Vēlāk

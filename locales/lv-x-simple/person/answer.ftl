answer-yes = Jā
answer-no = Nē
answer-dont-know = Nezinu
answer-declined = Negribu teikt
answer-later = Vēlāk

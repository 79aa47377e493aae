answer-yes = Da
answer-no = Nu
answer-dont-know = Nu știu
answer-declined = Nu vreau să spun
answer-later = Mai târziu

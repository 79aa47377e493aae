question-marriage-pressed = Has anyone put pressure on you to marry someone you do not want to marry?

question-marriage-for-papers = Has anyone offered you money or help for marrying a person you do not know well?

question-spouse-decides = Does your husband, wife or partner let you go out and call your family?
    .yes = Yes, as I like
    .not-always = Only if I ask first, or not always
    .no = No
    .not-married = I have no husband, wife or partner

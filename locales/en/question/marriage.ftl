# status: machine

question-marriage-pressed = Has anyone pressed you to marry someone you do not want to marry?

question-marriage-for-papers = Has anyone offered you money or help for marrying a person you do not know well?

question-spouse-decides = In your marriage, may you go out, call your family and keep your papers?
    .yes = Yes
    .not-always = Only if my husband or wife allows it
    .no = No
    .not-married = I am not married

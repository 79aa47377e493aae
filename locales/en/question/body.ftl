question-child-for-others = Has anyone put pressure on you to become pregnant and have a baby for other people?

question-give-up-child = Has anyone put pressure on you to give your child away, with or without money?

question-organ-asked = Has anyone asked you to give a part of your body, such as a kidney, for money or to pay off a debt?

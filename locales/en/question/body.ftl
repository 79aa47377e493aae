# status: machine

question-child-for-others = Has anyone pressed you to carry a child for other people?

question-give-up-child = Has anyone pressed you to give your child to other people, or offered you money for it?

question-organ-asked = Has anyone asked you to give a part of your body, such as a kidney, for money or a debt?

# status: machine

question-carried-secretly = Has anyone made you carry, hide or sell something that you were told to keep secret?

question-account-used = Has anyone used your bank account, your name or your papers to move money or to borrow?

question-made-to-take = Has anyone made you take things from shops or from people?

question-made-to-call = Has anyone made you call or write to strangers to get money from them?

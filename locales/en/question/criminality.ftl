question-carried-secretly = Has anyone made you carry, hide or sell something that you were told to keep secret?

question-account-used = Has anyone used your bank account, your name or your papers for money in a way you did not want or understand?

question-made-to-take = Has anyone made you take things without paying, from shops or from other people?

question-made-to-call = Has anyone made you call or write to strangers to get money from them with lies?

# status: machine

question-online-first = Did this begin with someone you knew only from the internet?

question-online-pictures = Does anyone make you send pictures or videos of yourself, or be on camera, against your will?

question-online-accounts = Does someone else control your accounts on the internet or your passwords?

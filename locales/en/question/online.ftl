question-online-first = Did someone you knew only from the internet bring you to your work, or to the place where you live?

question-online-pictures = Does anyone make you send pictures or videos of yourself, or be on camera, against your will?

question-online-accounts = Does someone else control your online accounts or your passwords?

# status: machine

consent-title = Before we begin
consent-purpose = I want to find out whether you need help. I will ask about work, travel, money and housing.
consent-kept = I keep your answers on this computer. They are locked with a passphrase.
consent-shared = Other people get your answers only if you agree. You choose who gets them, and what.
consent-limits = There are two exceptions: if someone is in great danger, and if it is about a child. Then I must tell those who can help.
consent-duty = There are some things that I must report. I will tell you now what they are.
consent-free = You decide. You may leave out any question, take a break, or stop at any time. You will not be punished for that.
consent-name = You do not have to tell me your name.
consent-decides = This talk alone decides nothing about you, your work or your papers.
consent-understood = Have you understood this?
consent-agree = Do you agree to this talk?
consent-heard = You can also listen to this text.

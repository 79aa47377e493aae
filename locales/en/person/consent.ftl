# status: machine

consent-title = Before we begin
consent-purpose = I want to find out whether you need help. I will ask about work, travel, money and housing.
consent-kept = I keep your answers on this computer, and perhaps in a spare copy. Nobody can open them without a password.
consent-shared = Where I work, only I and those who check or take over my work can see your answers. Others get them only if you agree. You choose who gets them, and what.
consent-limits = Sometimes I must tell others even if you do not agree: if someone is in great danger, or if it is about a child.
consent-duty = There are other things that I must report too. Before you answer, I will tell you what they are.
consent-free = You decide. You may leave out any question, take a break, or stop at any time. You will not be punished for that.
consent-name = You do not have to tell me your name.
consent-decides = Nothing about you, your work or your papers is decided in this talk alone.
consent-understood = Is this clear to you?
consent-agree = Do you agree to talk with me?
consent-heard = You can also listen to this text.

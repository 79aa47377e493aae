safety-nod = You do not have to speak. You can nod or shake your head.
safety-alone = Can we talk here without anyone hearing us?
safety-safe = Is it safe for you to talk with me now?
safety-near = Is anyone from your work near now, or anyone you are afraid of?
safety-interpreter = Is it all right for you that this person interprets?
safety-wish = Would you rather have a man or a woman as interpreter? You can also say that it does not matter.

postpone-thanks = Thank you. I have no more questions today.
postpone-later = We can talk another time, in another place. You did nothing wrong.

break-now = Let us take a break. You can rest and drink some water. We go on only if you want to.
resume-welcome = It is good that you are here. You do not have to go on. You can stop at any time.

closing-thanks = Thank you for talking with me.
closing-kept = Your answers stay locked, as I explained before.
closing-next = I will think about what can help you, and talk with you about it. You can say no to any help.
closing-unfinished = We have not asked everything. We can talk again another time if you want.
closing-change = You can ask me at any time to correct or erase what I wrote down.
closing-reach = This is how you can reach me:
closing-reach-ask = I will tell you now how you can reach me.
closing-card = I can give you a card with telephone numbers. Take it only if it is safe for you to keep it.
closing-withdrawn = You have stopped. That is all right. I will not ask you anything more.
closing-erased = I will now erase what you told me.

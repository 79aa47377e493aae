# status: machine

self-title = Here you can answer by yourself
self-how = Choose the answer that is right for you. You can listen to every question.
self-private = The person who gave you this computer cannot see your answers while you answer here. At the end you decide whether they may see them.
self-leave-out = You may leave out any question.
self-begin = Begin
self-next = Next
self-back = Back
self-stop = Stop
self-stopped = You have stopped. That is all right.
self-done = That was the last question. Thank you.
self-show = Do you agree that the person who gave you this computer sees your answers?
self-hidden = Your answers will not be shown and not be kept.
self-return = Please give the computer back now.

# status: machine

self-title = Here you can answer by yourself
self-how = Touch the answer that is right for you. You can listen to every question.
self-private = Nobody else sees your answers on this page. At the end you decide who may see them.
self-leave-out = You may leave out any question.
self-begin = Begin
self-next = Next
self-back = Back
self-stop = Stop
self-stopped = You have stopped. That is all right.
self-done = That was the last question. Thank you.
self-show = May the person who gave you this computer see your answers?
self-hidden = Your answers will not be shown.
self-return = Please give the computer back now.

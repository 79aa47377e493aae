emergency-say-danger = I will help you. I am calling for help now. Please stay with me.
emergency-say-child = You did nothing wrong. I will stay with you now. I am calling people who help children.
emergency-say-medical = You need a doctor. I am calling one now. Please stay here with me.
emergency-say-suicide = It is good that you told me. You are not alone. I will stay with you until help comes.
emergency-say-later = We cannot talk safely here. Let us talk later, in another place.
emergency-say-call = If you are in danger, call 112. The call is free, and you do not need papers for it.
emergency-say-child-call = You can also call the children’s helpline, 116111. The call is free.

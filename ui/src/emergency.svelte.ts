// Whether the page about emergencies stands over the screen; whoever asks for it opens it.

export const emergency = $state({ open: false });

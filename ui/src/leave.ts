// Before the program ends this page, at locking, it says `leave`: the page goes blank, unless it is the neutral one, and the cursor into a field without content.
//
// The engine tells the program's own process what stands around the cursor, for input methods, and that process keeps the last of
// it although the page is gone. So the last of it is this field.

export function leaveWhenTold(): void {
  window.addEventListener('leave', () => {
    const field = document.createElement('input');
    field.value = '.';
    field.className = 'leave';
    // What lies beside an open dialog cannot have the cursor.
    const place = document.querySelector('dialog[open]') ?? document.body;
    // The neutral page holds nothing, and whoever looks on should see nothing happen.
    if (document.querySelector('[data-neutral]')) place.append(field);
    else place.replaceChildren(field);
    field.focus({ preventScroll: true });
    field.setSelectionRange(1, 1);
  });
}

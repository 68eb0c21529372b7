/**
 * Ctrl+Z and its like undo the last change, in whichever view it was made: the listeners for what all views stand in. In a field
 * whose text was not taken yet they are the browser's own, which undoes what was typed there.
 */
export function useUndoKeys(undo: () => void, redo: () => void) {
  let isTyping = false;
  const isField = ({ target }: Event) => target instanceof HTMLInputElement;

  function go(event: Event, action: (() => void) | undefined): void {
    if (action === undefined || (isTyping && isField(event))) return;
    event.preventDefault();
    action();
  }

  return {
    undoKeys: {
      input: (event: Event) => {
        isTyping = isField(event);
      },
      change: () => {
        isTyping = false;
      },
      focusout: () => {
        isTyping = false;
      },
      keydown: (event: KeyboardEvent) => {
        const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
        const key = event.key.toLowerCase();
        if (isCommand && key === "z") go(event, event.shiftKey ? redo : undo);
        else if (isCommand && key === "y") go(event, redo);
      },
      // Also from the menu of the browser, or the shaking of a phone.
      beforeinput: (event: InputEvent) => {
        go(event, { historyUndo: undo, historyRedo: redo }[event.inputType]);
      },
    },
  };
}

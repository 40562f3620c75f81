import { useState } from "react";

/** The button that opened the strip gets the focus back when the strip goes. */
export function useReturnOfFocus(): () => void {
  const [opener] = useState(() => document.activeElement);
  return () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
}

import { useEffect, useState } from "react";

/** The address of bytes on this page, for as long as they are shown. */
export function useAddress(blob: Blob | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(
    function give() {
      if (!blob) return;
      const given = URL.createObjectURL(blob);
      setAddress(given);
      return function take() {
        setAddress(null);
        URL.revokeObjectURL(given);
      };
    },
    [blob],
  );
  return address;
}

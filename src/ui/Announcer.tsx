/** Says to a screen reader what changed on the page. Always there, so that it is listened to. */
export function Announcer({ text }: { text: string }) {
  return (
    <p className="visually-hidden" aria-live="polite" role="status">
      {text}
    </p>
  );
}

/** What was asked for cannot be drawn; the message is one sentence for the person who asked. */
export class BadInput extends Error {}

/** A message on its way to a subject, in the words of the notice. */
export interface OutgoingMessage {
  /** Its identifier: whoever takes it twice knows it by that. */
  readonly id: string;
  readonly kind: string;
  /** To whom. How an organisation is reached is known by who takes the messages. */
  readonly to: { readonly creditCode: string | null; readonly name: string };
  /** Who tells. */
  readonly from: string;
  /** When it was put into the box, as an instant. */
  readonly madeAt: string;
  readonly title: string;
  readonly text: string;
}

/**
 * A way by which messages reach subjects outside of their box. `send` returns once the message is taken for good, and
 * throws where it is not; it may be asked for the same message again.
 */
export interface MessageChannel {
  readonly name: string;
  readonly send: (message: OutgoingMessage) => Promise<void>;
}

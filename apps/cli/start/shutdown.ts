import { onParentGone } from './parent.ts';

/** Something that was started and has to be stopped. */
export interface Started {
  stop(): Promise<void>;
  /** Ends it at once, when someone can't wait. */
  kill?(): void;
  /** what others stand on: stopped when they are */
  last?: boolean;
}

/** Signals that come that soon after the first are the same wish: a terminal and npm both pass Ctrl-C on. */
const SAME_WISH = 1_000;

/** Stops in order what was started, when the person or the system says so: once gently, the second time at once. */
export class Shutdown {
  private readonly started: Started[] = [];
  private beganAt: number | null = null;
  private running: Promise<void> | null = null;

  constructor() {
    const wish = () => this.wish();
    process.on('SIGINT', wish).on('SIGTERM', wish).on('SIGHUP', wish);
    onParentGone(wish);
  }

  /** whether someone said so already */
  get begun(): boolean {
    return this.beganAt !== null;
  }

  add(started: Started): void {
    this.started.push(started);
    // It came into being while everything else was being stopped.
    if (this.begun) void started.stop().finally(() => undefined);
  }

  /** Stops everything: programs first, together, then what they stand on. */
  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private async stopAll(): Promise<void> {
    for (const last of [false, true]) {
      const group = this.started.filter((each) => (each.last ?? false) === last);
      await Promise.allSettled(group.map((each) => each.stop()));
    }
  }

  private wish(): void {
    const now = performance.now();
    if (this.beganAt === null) {
      this.beganAt = now;
      process.stderr.write('Stopping; again Ctrl-C to stop at once.\n');
      void this.run().finally(() => process.exit(0));
      return;
    }
    if (now - this.beganAt < SAME_WISH) return;
    for (const each of this.started) each.kill?.();
    setTimeout(() => process.exit(1), 3_000);
  }
}

/** How wide what is previewed may be, in CSS pixels. */
export const previewWidths = { phone: 360, desktop: 720 } as const;

/** What is previewed. */
export interface PreviewChoice {
  readonly language: string;
  /** ISO `YYYY-MM-DD`; empty for the present. */
  readonly day: string;
  readonly width: keyof typeof previewWidths;
  /** The id of the exhibit. */
  readonly exhibit: string;
}

/** How long is waited after a change before the frame is loaded anew, in milliseconds. */
const pause = 600;

/** The frame of a desk, which shows the draft by the elements: as high as what it shows, and made smaller where there is no room. */
export class PreviewFrame {
  #frame: HTMLIFrameElement | null = null;
  #width: number = previewWidths.phone;
  #asked = '';
  #timer: number | undefined;
  readonly #size = new ResizeObserver(() => this.#fit());

  /** Takes the frame that is on the page now. */
  mount(frame: HTMLIFrameElement | null): void {
    if (frame === this.#frame) return;
    this.#size.disconnect();
    this.#frame = frame;
    this.#asked = '';
    if (!frame) return;
    this.#size.observe(frame.parentElement!);
    frame.addEventListener('load', () => {
      const body = frame.contentDocument?.body;
      if (body) this.#size.observe(body);
      this.#fit();
    });
  }

  /**
   * Shows a choice as of a revision, in place of what is there; nothing where it is there already.
   * @param isAtOnce whether it is what was chosen, and not what was typed
   */
  show(
    { language, day, width, exhibit }: PreviewChoice,
    revision: string,
    isAtOnce: boolean,
  ): void {
    if (!this.#frame) return;
    this.#width = previewWidths[width];
    this.#fit();
    const query = { language, exhibit, now: day && `${day}T10:00` };
    const asked = `frame?${new URLSearchParams(query)}`;
    if (`${asked} ${revision}` === this.#asked) return;
    this.#asked = `${asked} ${revision}`;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => {
        const address = new URL(asked, document.baseURI).href;
        this.#frame?.contentWindow?.location.replace(address);
      },
      isAtOnce ? 0 : pause,
    );
  }

  #fit(): void {
    const frame = this.#frame;
    if (!frame) return;
    const room = frame.parentElement!.clientWidth;
    const scale = room > 0 ? Math.min(1, room / this.#width) : 1;
    frame.style.width = `${this.#width}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    const height = frame.contentDocument?.body?.getBoundingClientRect().height ?? 0;
    if (height === 0) return;
    frame.style.height = `${Math.ceil(height)}px`;
    frame.parentElement!.style.height = `${Math.ceil(height * scale) + 2}px`;
  }
}

/* eslint-disable @typescript-eslint/no-explicit-any -- recorders are met as the pages that use them do */

/** A recorder at work on a page. */
export interface Recording {
  /** Asks it for what it holds back, where it does. */
  flush?(): unknown;
  /** What it has recorded, where it does not send that by the page's own ways out: see `sent-by.ts`. */
  recorded?(): unknown;
}

export interface Recorder {
  /** Starts it as it comes, but for what it hides by default: that is shown, where it lets one choose. */
  start(window: any): Promise<Recording>;
  /** Finds each record of what was typed, chosen or ticked, and in it the number of the field. */
  readonly input: RegExp;
  /** Whether it records all, in open roots; others pass over what soon changes, or hide what is typed in any case. */
  readonly recordsAll?: boolean;
}

/** Imports what a package exports into the page, and not into that of the test. */
function bring(window: any, name: string): Promise<any> {
  return new window.Function('address', 'return import(address)')(`/bundled/${name}`);
}

/** What holds for rrweb, and for those who build upon it. */
const ofRrweb = {
  input: /"source":5,"text":"[^"]*","isChecked":\w+,(?:"userTriggered":\w+,)?"id":(\d+)/g,
  recordsAll: true,
};

function rrweb(options: object): Recorder {
  return {
    async start(window) {
      const { record } = await bring(window, 'rrweb');
      const events: unknown[] = [];
      record({ emit: (event: unknown) => events.push(event), ...options });
      return { recorded: () => events };
    },
    ...ofRrweb,
  };
}

/**
 * Recorders of visits that come from npm and run without their server.
 *
 * Left out: mixpanel-browser, @newrelic/browser-agent and highlight.run, which are large and record by
 * rrweb; logrocket, @microsoft/clarity, @fullstory/browser and the like, which only fetch the recorder from a
 * server; clarity-js is the recorder of the second.
 */
export const recorders: Readonly<Record<string, Recorder>> = {
  rrweb: rrweb({}),

  'rrweb with all that it can record': rrweb({
    recordCanvas: true,
    inlineStylesheet: true,
    inlineImages: true,
    collectFonts: true,
    userTriggeredOnInput: true,
  }),

  'PostHog, with its capture of clicks and changes': {
    async start(window) {
      // What its server answers; sites that load it from there have it in the same file.
      const config = { sessionRecording: { endpoint: '/s/' } };
      window._POSTHOG_REMOTE_CONFIG = { test: { config } };
      const { posthog } = await bring(window, 'posthog-js/dist/module.full.no-external.js');
      const events: unknown[] = [];
      posthog.init('test', {
        api_host: 'https://recorder.invalid',
        persistence: 'memory',
        // A browser that a test drives is a robot to it.
        opt_out_useragent_filter: true,
        session_recording: { maskAllInputs: false, compress_events: false },
        before_send(event: unknown) {
          events.push(event);
          return event;
        },
      });
      return {
        // It sends what it has when a page is left.
        flush: () => window.dispatchEvent(new window.Event('beforeunload')),
        recorded: () => events,
      };
    },
    ...ofRrweb,
  },

  'Sentry Replay': {
    async start(window) {
      const sentry = await bring(window, '@sentry/browser');
      const replay = sentry.replayIntegration({
        maskAllText: false,
        maskAllInputs: false,
        blockAllMedia: false,
        useCompression: false,
        minReplayDuration: 0,
      });
      const envelopes: unknown[] = [];
      sentry.init({
        dsn: 'https://key@recorder.invalid/1',
        integrations: [replay, sentry.breadcrumbsIntegration()],
        replaysSessionSampleRate: 1,
        // Its own takes `fetch` out of an empty frame, where it is the browser's.
        transport: () => ({
          async send(envelope: unknown) {
            envelopes.push(envelope);
            return { statusCode: 200 };
          },
          flush: async () => true,
        }),
      });
      return { flush: () => replay.flush(), recorded: () => envelopes };
    },
    ...ofRrweb,
  },

  'Datadog Session Replay': {
    async start(window) {
      const { datadogRum } = await bring(window, '@datadog/browser-rum');
      datadogRum.init({
        applicationId: 'application',
        clientToken: 'token',
        site: 'datadoghq.eu',
        sessionSampleRate: 100,
        sessionReplaySampleRate: 100,
        sessionPersistence: 'memory',
        trackUserInteractions: true,
        defaultPrivacyLevel: 'allow',
      });
      return {};
    },
    input: /\[12,\[(\d+),/g,
  },

  'Microsoft Clarity': {
    async start(window) {
      const { clarity } = await bring(window, 'clarity-js');
      const payloads: string[] = [];
      clarity.start({
        projectId: 'test',
        upload: (payload: string) => payloads.push(payload),
        delay: 100,
        throttleDom: false,
        unmask: ['html'],
      });
      return { recorded: () => payloads };
    },
    input: /\[\d+,(?:27|42),(\d+),"/g,
  },

  OpenReplay: {
    async start(window) {
      const { default: Tracker } = await bring(window, '@openreplay/tracker');
      const tracker = new Tracker({
        projectKey: 'test',
        ingestPoint: 'https://recorder.invalid',
        __DISABLE_SECURE_MODE: true,
        defaultInputMode: 0,
        obscureInputEmails: false,
        obscureInputNumbers: false,
        obscureInputDates: false,
        obscureTextEmails: false,
        obscureTextNumbers: false,
      });
      await tracker.startOfflineRecording({}, () => {});
      return { recorded: () => tracker.app.getBuffer() };
    },
    input: /\[(?:18|19|112),(\d+),/g,
  },
};

import { answerChat } from './converse/answer.ts';
import { chatScript } from './converse/script.ts';
import { answerGmail } from './gmail/answer.ts';
import { gmailHost } from './gmail/mailbox.ts';
import { gmailScript } from './gmail/script.ts';
import { answerMail } from './roundcube/answer.ts';
import { mailScript } from './roundcube/script.ts';
import { answerSlack } from './slack/answer.ts';
import { slackScript } from './slack/script.ts';
import { slackHost } from './slack/workspace.ts';
import { chatStyles, gmailStyles, mailStyles, slackStyles } from './styles.ts';
import { chatHost, mailHost } from './workplace.ts';
import type { Workplace } from './workplace.ts';

/** A request of a page, as an intercepting browser hands it over. */
export interface Asked {
  url: string;
  method: string;
  /** Of a form, url-encoded; empty when there is none. */
  body: string;
}

/** What the browser is told instead of asking the network. */
export interface Answer {
  status: number;
  contentType: string;
  body: string;
  headers: Record<string, string>;
}

/** An answer of one of the sites; headers only where they say something. */
export type Plain = Omit<Answer, 'headers'> & Partial<Pick<Answer, 'headers'>>;

const css = 'text/css; charset=utf-8';
const js = 'text/javascript; charset=utf-8';
const noStore = { 'cache-control': 'no-store' };

interface Host {
  /** Files beside the pages, by path. The scripts are functions of this folder, sent as text. */
  files: Record<string, { contentType: string; body: string }>;
  /** Any other path; null where there is nothing. */
  pages(workplace: Workplace, asked: Asked): Plain | null;
}

const script = (run: () => void) => ({ contentType: js, body: `(${run.toString()})();` });

/** Sites hosted at one address answer nothing below it but their files. */
const atRoot =
  (pages: (workplace: Workplace, asked: Asked) => Plain): Host['pages'] =>
  (workplace, asked) =>
    new URL(asked.url).pathname === '/' ? pages(workplace, asked) : null;

/** A picture that needs no file, for whatever is asked for. */
const pictures: Host = {
  files: {},
  pages: () => ({
    status: 200,
    contentType: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="#9bb"/></svg>',
  }),
};

const hosts: Record<string, Host> = {
  [new URL(mailHost).origin]: {
    files: {
      '/program/js/app.min.js': script(mailScript),
      '/skins/elastic/styles/styles.min.css': { contentType: css, body: mailStyles },
      '/skins/elastic/watermark.html': {
        contentType: 'text/html; charset=utf-8',
        body: '<!DOCTYPE html><html><head><title></title></head><body></body></html>',
      },
    },
    pages: atRoot(answerMail),
  },
  [new URL(chatHost).origin]: {
    files: {
      '/dist/converse.min.js': script(chatScript),
      '/dist/converse.min.css': { contentType: css, body: chatStyles },
    },
    pages: atRoot(answerChat),
  },
  [new URL(gmailHost).origin]: {
    files: {
      '/mail/practice.js': script(gmailScript),
      '/mail/practice.css': { contentType: css, body: gmailStyles },
    },
    pages: answerGmail,
  },
  [new URL(slackHost).origin]: {
    files: {
      '/practice.js': script(slackScript),
      '/practice.css': { contentType: css, body: slackStyles },
    },
    pages: answerSlack,
  },
  'https://ca.slack-edge.com': pictures,
  'https://a.slack-edge.com': pictures,
  'https://avatars.slack-edge.com': pictures,
};

/** Answers as the servers of the practice workplace would; null for every other host. */
export function answer(workplace: Workplace, asked: Asked): Answer | null {
  const { origin, pathname } = new URL(asked.url);
  const host = hosts[origin];
  if (!host) return null;
  const file = host.files[pathname];
  if (file) return { status: 200, headers: {}, ...file };
  const found = host.pages(workplace, asked);
  return found
    ? { headers: noStore, ...found }
    : { status: 404, contentType: 'text/plain', body: '', headers: {} };
}

import { answerChat } from './converse/answer.ts';
import { chatScript } from './converse/script.ts';
import { answerMail } from './roundcube/answer.ts';
import { mailScript } from './roundcube/script.ts';
import { chatStyles, mailStyles } from './styles.ts';
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

/** Files beside the pages, by path. The scripts are functions of this folder, sent as text. */
const files: Record<string, { contentType: string; body: string }> = {
  '/program/js/app.min.js': { contentType: js, body: `(${mailScript.toString()})();` },
  '/skins/elastic/styles/styles.min.css': { contentType: css, body: mailStyles },
  '/skins/elastic/watermark.html': {
    contentType: 'text/html; charset=utf-8',
    body: '<!DOCTYPE html><html><head><title></title></head><body></body></html>',
  },
  '/dist/converse.min.js': { contentType: js, body: `(${chatScript.toString()})();` },
  '/dist/converse.min.css': { contentType: css, body: chatStyles },
};

/** Answers as the two made-up servers would; null for every other host. */
export function answer(workplace: Workplace, asked: Asked): Answer | null {
  const { origin, pathname } = new URL(asked.url);
  const hosts = [mailHost, chatHost].map((host) => new URL(host).origin);
  if (!hosts.includes(origin)) return null;
  const file = files[pathname];
  if (file) return { status: 200, headers: {}, ...file };
  if (pathname !== '/') return { status: 404, contentType: 'text/plain', body: '', headers: {} };
  const headers = { 'cache-control': 'no-store' };
  const site = origin === hosts[0] ? answerMail : answerChat;
  return { headers, ...site(workplace, asked) };
}

import { install } from './install.ts';
import type { Installed } from './install.ts';
import { startMail } from './mail.ts';
import type { MailServers } from './mail.ts';
import { makeState, removeState } from './state.ts';
import { startChat } from './xmpp.ts';
import type { ChatServer } from './xmpp.ts';

/** Both stacks, installed and running. */
export interface Stacks {
  mail: MailServers;
  chat: ChatServer;
  installed: Installed;
  /** Folder of everything the servers wrote; `stop` removes it. */
  state: string;
  stop(): Promise<void>;
}

/** Installs what is missing and starts both stacks, empty. On failure nothing is left running. */
export async function startStacks(): Promise<Stacks> {
  const installed = await install();
  const state = makeState();
  let mail: MailServers | undefined;
  let chat: ChatServer | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all([mail?.stop(), chat?.stop()]);
    removeState(state);
  };
  try {
    mail = await startMail(state);
    chat = await startChat(state, installed.converseDist);
    return { mail, chat, installed, state, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

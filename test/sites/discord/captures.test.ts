import { describe, expect, test } from 'vitest';
import { discord } from '../../../utils/sites/discord/index.ts';
import { capturesIn, loadCapture, sayMissing } from '../../captures.ts';
import { partsOf } from '../fixture.ts';
import { people } from './pages.ts';

const [whole, single] = ['saved-page-2021.html', 'mentioned-row-2023.html'];
const there = new Set(capturesIn('discord'));
sayMissing('discord', [whole, single]);
const storage = partsOf(discord, document, { localStorage: { user_id_cache: JSON.stringify(people.alice) } });
const url = 'https://discord.com/channels/600000000000000001/1154715233001148476';

describe.runIf(there.has(whole))('a page saved in 2021', () => {
  test('shows two messages and no id of who wrote them: nothing is guessed', () => {
    const page = loadCapture('discord', whole, { url });
    expect(discord.recognises(page)).toBe(true);
    expect(discord.read(page)).toMatchObject({
      account: null,
      messages: [],
      withheld: [{ reason: 'no-direction', count: 2 }],
    });
    expect(discord.read({ ...page, ...storage, memory: null })).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-sender', count: 2 }],
    });
  });

  test('says its two messages’ times by their ids once their authors are known', () => {
    const page = loadCapture('discord', whole, { url, ...storage, memory: null });
    const pictures = page.document.querySelectorAll('[id^="chat-messages-"] img[src$="default.png"]');
    for (const image of pictures) image.setAttribute('src', `/avatars/${people.boss}/x.png`);
    expect(discord.read(page).messages).toMatchObject([
      { id: '844329219386376222', at: 1621374172780, sender: people.boss, addressed: 'none' },
      { id: '844908709352308756', at: 1621512333954, sender: people.boss, addressed: 'none' },
    ]);
  });
});

describe.runIf(there.has(single))('a row of 2023', () => {
  const page = () => loadCapture('discord', single, { url, ...storage, memory: null });

  test('without its head says nobody: it is withheld', () => {
    expect(discord.read(page())).toMatchObject({
      messages: [],
      withheld: [{ reason: 'no-sender', count: 1 }],
    });
  });

  test('with its head drawn is that author’s, at the time of its id, and speaks to the user', () => {
    const { document, ...rest } = page();
    const [channel, head] = ['1154715233001148476', '1155790643319279667'];
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'afterbegin',
        `<li id="chat-messages-${channel}-${head}"><div data-list-item-id="chat-messages___chat-messages-${channel}-${head}"><img src="/avatars/${people.boss}/x.png"><span id="message-username-${head}"></span><div id="message-content-${head}" class="messageContent-2t3eCI"></div></div></li>`,
      );
    const { messages } = discord.read({ ...rest, document });
    expect(messages.find(({ id }) => id === '1155792367308247061')).toMatchObject({
      conversation: channel,
      at: 1695632773950,
      direction: 'in',
      sender: people.boss,
      // Whose name it mentions, the page does not tell: a role of the user's would be highlighted as well.
      addressed: 'unknown',
      automated: false,
    });
  });
});

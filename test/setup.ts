import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach } from 'vitest';

// What wxt's fake browser does not have, as far as our code asks for it.
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en-US' },
    permissions: {
      contains: async () => true,
      request: async () => true,
      remove: async () => true,
      getAll: async () => ({ permissions: [], origins: [] }),
      onAdded: { addListener() {} },
      onRemoved: { addListener() {} },
    },
    scripting: {
      registerContentScripts: async () => undefined,
      unregisterContentScripts: async () => undefined,
      getRegisteredContentScripts: async () => [],
      updateContentScripts: async () => undefined,
      executeScript: async () => [],
    },
  });
});

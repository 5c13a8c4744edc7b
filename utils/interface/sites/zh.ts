import { format } from '../../words/zh/format.ts';
import type { SitesWords } from './en.ts';

export { format };

export const words: SitesWords = {
  intro:
    'Reachable 只读取您允许的页面，只记录您指定的工作账号。时间和发件人只留在这台电脑上；消息正文从不保存。隐私窗口从不读取。',
  offices:
    'Roundcube、SOGo、Mattermost、Zulip 等运行在公司自己的地址上：先打开它们，再打开 Reachable，选择“读取”。桌面和手机应用不在观察范围内。',
  at: (name, host) => `${name}（${host}）`,
  allow: (name) => `允许读取：${name}`,
  status: {
    forbidden: '您的组织不允许。这里不读取任何内容。',
    takenBack: '未读取：权限已被收回。已记录的内容保留。',
    notAllowed: '未允许。这里不读取任何内容。',
    noWork: '已允许，但未选择工作账号：不记录任何内容。',
    signedOut: (name, since) => `${name} 自 ${since} 起已退出登录。`,
    changed: (since) => `此页面已改变：${since} 之后的读取可能不完整。`,
    reading: '正在读取。',
    waiting: '已允许。页面一打开就会读取。',
  },
  describe: '复制页面描述，用于报告问题',
  described: '已复制：只有结构，没有任何人的文字。',
  recorded: '工作账号，会记录',
  counted: '只计数，从不保存',
  noAccount: (name) => `尚未看到账号。请在标签页中打开 ${name} 并登录。`,
};

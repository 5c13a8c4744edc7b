import { format } from '../../words/zh/format.ts';
import type { WelcomeWords } from './en.ts';
export { format };

export const words: WelcomeWords = {
  title: 'Reachable：设置',
  heading: '设置 Reachable',
  lead: '大约需要一分钟。按回车键继续，所有选择以后都可以更改。',
  change: '更改',
  goOn: '继续',

  consent: {
    title: 'Reachable 读取什么',
    lines: [
      '只在您选择的网站和账号上读取：消息何时到达、何时回复、由谁发出，以及消息以何种方式发给您。',
      '绝不保存消息正文、主题、按键或屏幕图像，也绝不读取隐私窗口。',
      '人员以代码形式保存。只有您填写了姓名，才会保存姓名。',
      '所有数据都留在这台电脑上：没有服务器，无需注册，也不发送任何内容。',
      '手机和桌面应用不在观测范围内。从那里发出的回复，要等网页显示后才计入。',
      '报告属于您。您不交出去，就没有人能得到它。',
    ],
    agree: '同意',
    notNow: '暂不',
    declined: (keys) =>
      keys === null
        ? '不会记录任何内容。以后可以通过工具栏中的图标设置 Reachable。'
        : `不会记录任何内容。以后可以通过工具栏中的图标或 ${keys} 设置 Reachable。`,
    agreed: (moment) => `同意时间：${moment}。`,
    withdraw: '停止记录',
    kept: '停止后立即不再读取任何内容。已记录的内容会保留。',
  },

  sites: {
    title: '网站和工作账号',
    lead: '请打开工作中使用的网站，浏览器会逐一询问。然后选择哪些是工作账号：只有这些账号会被记录。',
    look: '在打开的标签页中查找',
    lookMeans:
      '浏览器会询问是否允许 Reachable 查看标签页的地址，有的浏览器称之为“浏览记录”。地址只查看一次，不会保存，权限随即交还。',
    looking: '正在查看打开的标签页……',
    found: (count) => format.plural(count, { other: '找到 # 个网站，排在最前面。' }),
    noneFound: '没有标签页打开 Reachable 支持的网站。',
    other: '公司自有地址上的网页邮箱或聊天',
    choose: '选择打开的标签页',
    allow: '允许读取',
    otherMeans:
      '没有看到公司自有的网页邮箱或聊天？请在标签页中打开它，再打开工具栏中的 Reachable，即可选择读取。',
    unknown: (host) => `${host} 上没有 Reachable 能读取的网页邮箱或聊天。权限已交还。`,
    none: '还没有工作账号：选择之前不会记录任何内容。',
    recorded: (accounts) => `正在记录：${accounts}。`,
  },

  week: {
    title: '工作时间',
    lead: '回复时间只在这些时段内计算。',
    hours: '每天的时段',
    remote: '居家办公日',
    remoteMeans: '在这些日子，居家模式会自动打开，也可以随时手动切换。',
    noRemote: '没有固定的居家办公日。',
    atHome: (days) => `居家办公：${days}。`,
  },

  you: {
    title: '用于报告',
    lead: '两项都可以留空。',
    name: '您的姓名，按报告中的写法',
    boss: '上司的邮箱地址或聊天 ID',
    bossMeans: '报告会列出上司发来的待回复消息，供与上司的邮箱核对。地址会转换成代码，不会保存。',
    named: (count) => format.plural(count, { other: '已知上司的 # 个地址。' }),
    reportFor: (name) => `报告对象：${name}。`,
    empty: '未填写。',
  },

  done: {
    title: '设置完成',
    open: (keys) =>
      keys === null
        ? '点击工具栏中的 Reachable 图标即可打开弹窗。'
        : `按 ${keys}，或点击工具栏中的 Reachable 图标，即可打开弹窗。`,
    record: '工作账号在标签页中打开后立即开始记录。已经打开的标签页无需重新加载。',
    friday: '每周最后一个工作时段结束后（多为周五），会提示本周报告已准备好。是否交出由您决定。',
    settings: '设置',
  },
};

import type { Points } from '../../report/trial/points.ts';
import type { Spoken } from '../../report/trial/verdict.ts';
import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { ChineseFormat } from './format.ts';

export const trial = (f: ChineseFormat): Words['trial'] => {
  const remoteDays = (n: number) => f.plural(n, { other: '# 个远程办公日' });
  const officeDays = (n: number) => f.plural(n, { other: '# 个到岗办公日' });
  const asks = (n: number) => f.plural(n, { other: '# 条待回复消息' });
  const points = (n: number) => f.plural(n, { other: '# 个百分点' });
  const signed = ({ value, digits }: Points) => f.signed(value, digits);
  const answered = ({ within, decided, share }: Spoken['remote'], what: string) =>
    `${f.count(decided)} 条${what}中有 ${f.count(within)} 条（${f.percent(share)}）`;
  const figures = ({ remote, office, difference, interval }: Spoken) => {
    const both = `${remoteDays(remote.days)}里，${answered(remote, '待回复消息')}在约定时间内得到回复；${officeDays(office.days)}里，${answered(office, '')}`;
    if (difference === null) return `${both}。`;
    const between =
      interval === null
        ? '待回复消息太少，无法给出区间'
        : `95% 区间：${signed(interval[0])} 至 ${signed(interval[1])}`;
    return `${both}：相差 ${signed(difference)} 个百分点（${between}）。`;
  };
  const needed = (moreDays: number | null) =>
    moreDays === null
      ? '还需要多少天，无法预计。'
      : f.plural(moreDays, { other: '像这样的远程办公日再有大约 # 个，很可能就会有结论。' });
  const weekdays = (list: readonly number[]) => f.list(list.map((day) => f.weekday(day)));
  const p = (value: number) => (value < 0.001 ? 'p < 0.001' : `p = ${f.decimal(value, 3)}`);
  const value: Words['trial']['changes']['value'] = (field, one) => {
    if (one === null) return none;
    if (typeof one === 'object') return weekdays(one);
    if (typeof one === 'string') return f.longDate(one);
    if (field === 'chat' || field === 'email') return f.span(one * 60_000);
    return field === 'margin' ? points(one) : f.count(one);
  };
  return {
    title: '试行期',
    closingTitle: '试行期总结报告',
    progress: (week, of) => `第 ${f.count(week)} 周，共 ${f.count(of)} 周`,
    verdict: {
      words: {
        none: '尚无结论',
        'not-worse': '没有更差',
        worse: '更差',
        'too-early': '为时尚早，无法判断',
      },
      nothingYet: ({ review }) =>
        `尚非结论：到目前为止，没有任何远程办公日的待回复消息已判定。评估日为${f.longDate(review)}。`,
      soFar: (spoken) =>
        `这是目前的情况，尚非结论。${figures(spoken)}结论须待${f.longDate(spoken.review)}的评估。`,
      notWorse: (spoken) =>
        `远程办公日并没有比到岗办公日差到超出约定的 ${points(spoken.margin)}。${figures(spoken)}`,
      lowerWithinMargin: (spoken) =>
        `远程办公日低于到岗办公日，但差距确定小于约定的 ${points(spoken.margin)}：按照约定，属于“没有更差”。${figures(spoken)}`,
      worse: (spoken) => `远程办公日比到岗办公日差。${figures(spoken)}`,
      tooEarly: (spoken, because, moreDays) => {
        const why =
          because === 'few-asks'
            ? '远程或到岗一方已判定的待回复消息不足 20 条，不能得出结论'
            : because === 'few-days'
              ? '远程或到岗一方不足 4 天，不能得出结论'
              : `这些数字既符合“不比 ${f.signed(-spoken.margin)} 个百分点更差”，也符合“更差”`;
        return `为时尚早，无法判断：${why}。${figures(spoken)}${needed(moreDays)}`;
      },
    },
    terms: {
      title: '约定内容',
      agreed: '约定日期',
      lasts: '期间',
      span: (weeks, range) => `${f.plural(weeks, { other: '# 周' })}，${range}`,
      ended: (date) => `已于${f.longDate(date)}提前结束`,
      weekdays: '远程办公日',
      weekdayList: weekdays,
      targets: '回复时限',
      margin: '比到岗办公日差的幅度不超过',
      points,
      review: '评估',
      baseline: '比较对象',
      baselineSince: (from, before, during) =>
        `到岗办公日：试行期之前 ${f.count(before)} 天（自${f.longDate(from)}起），试行期内 ${f.count(during)} 天`,
      kept: '按约定远程办公',
      keptDays: (remote, agreed, further) =>
        `约定的 ${f.count(agreed)} 天中有 ${f.count(remote)} 天${
          further === 0 ? '' : f.plural(further, { other: '，另有 # 天' })
        }`,
      mixed: '混合办公日',
      mixedDays: (n, number) => `${f.plural(n, { other: '# 天' })}，${asks(number)}：不参与比较`,
    },
    changes: {
      title: '约定之后的变更',
      nothing: '约定之后没有任何变更。',
      caption: '变更的内容和时间',
      when: '变更时间',
      what: '事项',
      from: '变更前',
      to: '变更后',
      late: (date) => `${date}，试行期开始之后`,
      fields: {
        start: '第一天',
        weeks: '周数',
        weekdays: '远程办公日',
        chat: '聊天回复时限',
        email: '邮件回复时限',
        margin: '容许差距',
        review: '评估',
        ended: '结束日期',
      },
      value,
    },
    method: (margin) =>
      `每天只算一次：同一天的待回复消息彼此相似，因此其分量少于其条数。远程办公日的比例减去到岗办公日的比例，其 95% 区间按 Agresti–Caffo 法、以待回复消息的有效条数计算，采用自由度为天数 − 2 的学生 t 分布。没有更差：整个区间高于 −${f.count(margin)} 个百分点。更差：整个区间低于 0。所有日子，包括试行期之前的日子，都按本试行期的时限衡量。`,
    confounded: {
      always: (list) => `${weekdays(list)}：仅远程办公。哪些源于办公地点、哪些源于星期几，无法区分。`,
      during: (list) =>
        `${weekdays(list)}：仅在试行期之前到岗办公。哪些源于办公地点、哪些源于星期几或时节，无法完全区分。`,
    },
    figures: {
      title: '试行期数据',
      caption: '试行期及此前到岗办公日的待回复消息，按试行期的时限衡量',
      when: '时期',
      periods: { baseline: '试行期之前', trial: '试行期' },
      days: '有待回复消息的天数',
    },
    curves: {
      title: '多久得到回复',
      remote: (n) => `远程，${asks(n)}`,
      office: (n) => `到岗，试行期之前及期间，${asks(n)}`,
      spoken: (channel) => `${channel}：按等待的工作时间计算的已回复比例及其 95% 置信带。数字见下表。`,
      caption: (channel) => `${channel}：在相应工作时间内得到回复的比例（95% 置信带）`,
      where: '办公地点',
      band: (share, lower, upper) => `${f.percent(share)}（${f.percent(lower)} 至 ${f.percent(upper)}）`,
      note: '置信带假定各条消息相互独立；结论不作此假定。',
    },
    days: {
      title: '逐日情况',
      spoken: (n) => `时限内回复的比例，每天一个标记，${f.plural(n, { other: '共 # 天' })}。数字见下表。`,
      remote: '远程办公日',
      office: '到岗办公日',
      size: '标记越大，待回复消息越多。',
      start: '开始',
      caption: '结论所依据的每一天',
      day: '日期',
      where: '办公地点',
      before: (place) => `${place}（试行期之前）`,
      within: '时限内',
      undecided: '尚未判定',
      chat: '聊天，通常',
      email: '邮件，通常',
    },
    ratio: {
      title: '回复时间与偶然性',
      line: (channel, { ratio, interval, gate, remote, office }) => {
        const basis = `${remoteDays(remote.days)}，${officeDays(office.days)}`;
        if (ratio === null || interval === null) {
          const why = {
            'few-days': '远程或到岗一方有通常回复时间的日子不足 4 天',
            'not-reached': '有远程办公日未回复的消息过多，得不出通常回复时间',
            'no-spread': '每天都一样',
          }[gate ?? 'few-days'];
          return `${channel}：无比值，${why}（${basis}）。`;
        }
        return `${channel}：远程办公日的通常回复时间是到岗办公日的 ${f.decimal(ratio)} 倍（95% 区间：${f.decimal(interval[0])} 至 ${f.decimal(interval[1])}；${basis}）。`;
      },
      permutation: (chance, exact, compared) =>
        `假如办公地点没有影响，比例相差至少如此之大的概率为 ${p(chance)}（日子在同一星期几之内互换，${
          exact ? `全部 ${f.count(compared)} 种排列` : `以固定种子取 ${f.count(compared)} 种排列`
        }）。`,
      noPermutation: '没有日子可以在两种办公地点之间互换，因此无法以此方法判断偶然性。',
    },
    appendix: {
      title: '附录：把各条消息视为相互独立的教科书检验',
      note: '这些检验在此不决定任何事情：同一天的待回复消息彼此相似，因此它们会看到并不存在的差异。',
      line: (channel, { logRank, shift }) => {
        const test =
          logRank === null
            ? '无对数秩检验'
            : `对数秩检验 χ² = ${f.decimal(logRank.chiSquare)}，${p(logRank.p)}`;
        if (shift === null) return `${channel}：${test}。`;
        const minutes = (ms: number) => f.signed(ms / 60_000, 1);
        const range =
          shift.interval === null
            ? ''
            : `（95% 区间：${minutes(shift.interval[0])} 至 ${minutes(shift.interval[1])}）`;
        return `${channel}：${test}；已回复消息的 Hodges–Lehmann 位移为 ${minutes(shift.estimate)} 个工作分钟${range}${shift.p === null ? '' : `，秩和检验 ${p(shift.p)}`}。`;
      },
    },
    footer: {
      title: '本报告不计或另计的内容',
      apart: (counts) =>
        `不计入比例：附带消息（“谢谢！”）${f.count(counts.followUps)} 条，由该员工标记为无需回复的 ${f.count(counts.noReplyNeeded)} 条，在未能读取的时间回复的 ${f.count(counts.seenUnsure)} 条，先后不明的 ${f.count(counts.orderUnknown)} 条。算作超时：标记为已通过其他方式答复的 ${f.count(counts.elsewhere)} 条。`,
      rulesCaption: '按其他规则计算的时限内回复的待回复消息',
      watched: (site, share) => `${site}：观测到试行期工作时间的 ${f.percent(share)}。`,
      corrections: (n) =>
        n === 0
          ? '没有在之后的日子申报或更改过有关试行期内各日的内容。'
          : f.plural(n, { other: '有 # 项关于试行期内各日的申报是在之后的日子作出的。' }),
      excluded: '不属于待回复的消息（抄送、邮件列表、自动消息）在每周报告中按原因计数。',
    },
    calendar: {
      review: '居家办公试行期评估',
      notes: (range) => `${range}的试行期结束。请打开 Reachable 的“试行期”页面，并带上总结报告。`,
      remoteDay: '居家办公（试行期）',
    },
  };
};

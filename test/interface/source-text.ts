import { parseAst } from 'vite';

/** A node of the tree that the parser makes of a file. */
interface Node {
  type: string;
  [key: string]: unknown;
}

/** Attributes that people read or hear. */
const spoken = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title placeholder alt label'.split(' '),
);
/** Attributes whose value is for machines, whatever it looks like. */
const technical =
  /^(?:class|style|id|for|key|d|points|viewBox|transform|accept|autocomplete|href|src|rel|role|type|name|dir|lang|on\w+|aria-(?:labelledby|describedby|controls))$/u;
/** Functions that take selectors, names of things or messages for the console, and no text for people. */
const technicalCalls =
  /^(?:querySelector(?:All)?|closest|matches|getElementById|useFocusKept|addEventListener|split|join|Error|test|match|replace(?:All)?)$/u;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const nameOf = (value: unknown): string => {
  if (!isNode(value)) return '';
  const { name, property } = value;
  return typeof name === 'string' ? name : nameOf(property ?? name);
};

const hasLetters = (text: string) => /\p{L}/u.test(text.replaceAll('Reachable', ''));
/** Several words, or one with a capital, such as a weekday in a list of them. */
const isSentence = (text: string) =>
  /\p{L}{2,}[,;:]?\s+\p{L}+|^\p{Lu}\p{Ll}{2,}/u.test(text.replaceAll('Reachable', ''));

/**
 * The texts for people that stand in a source file itself: text between tags, literals that are rendered or read out,
 * and whatever else looks like a sentence.
 */
export function textsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, isText: (text: string) => boolean): void => {
    switch (node.type) {
      case 'JSXText':
        if (hasLetters(String(node['value']))) found.push(String(node['value']).trim());
        return;
      case 'Literal':
      case 'TemplateElement': {
        const { value } = node;
        const text = node.type === 'Literal' ? value : Reflect.get(Object(value), 'cooked');
        if (typeof text === 'string' && isText(text)) found.push(text.trim());
        return;
      }
      case 'JSXAttribute': {
        const name = nameOf(node['name']);
        if (technical.test(name)) {
          // Of an event handler only sentences can be for people.
          if (name.startsWith('on')) for (const one of children(node)) visit(one, isSentence);
          return;
        }
        for (const one of children(node)) visit(one, spoken.has(name) ? hasLetters : isSentence);
        return;
      }
      case 'JSXElement':
      case 'JSXFragment':
        for (const one of children(node))
          visit(one, one.type === 'JSXExpressionContainer' ? hasLetters : isSentence);
        return;
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
        for (const one of children(node)) if (one.type !== 'Literal') visit(one, isSentence);
        return;
      case 'ConditionalExpression':
        visitTest(node['test']);
        for (const part of [node['consequent'], node['alternate']]) if (isNode(part)) visit(part, isText);
        return;
      case 'LogicalExpression':
        if (node['operator'] === '&&') visitTest(node['left']);
        else if (isNode(node['left'])) visit(node['left'], isText);
        if (isNode(node['right'])) visit(node['right'], isText);
        return;
      case 'ArrowFunctionExpression':
        // What a function in a list returns is rendered as well.
        for (const one of children(node)) visit(one, one === node['body'] ? isText : isSentence);
        return;
      case 'ReturnStatement':
      case 'BlockStatement':
      case 'TemplateLiteral':
      case 'ArrayExpression':
      case 'JSXExpressionContainer':
      case 'ParenthesizedExpression':
        for (const one of children(node)) visit(one, isText);
        return;
      case 'CallExpression':
      case 'NewExpression': {
        if (technicalCalls.test(nameOf(node['callee']))) return;
        // A list that is turned into elements is rendered; what other functions are given is for them.
        const mapped = /^(?:map|flatMap|filter)$/u.test(nameOf(node['callee']));
        const list: unknown = mapped && Reflect.get(Object(node['callee']), 'object');
        if (isNode(list)) visit(list, isSentence);
        for (const one of children(node))
          if (!mapped || one !== node['callee']) visit(one, mapped ? isText : isSentence);
        return;
      }
      case 'BinaryExpression':
        if (node['operator'] === '+') for (const one of children(node)) visit(one, isText);
        else for (const one of children(node)) if (one.type !== 'Literal') visit(one, isSentence);
        return;
      default:
        // Types say nothing to people.
        if (/^TS(?!(?:As|Satisfies|NonNull)Expression)/u.test(node.type)) return;
        for (const one of children(node)) visit(one, isSentence);
    }
  };
  const visitTest = (value: unknown) => {
    if (isNode(value)) visit(value, isSentence);
  };
  const program: unknown = parseAst(source, { lang: 'tsx' });
  if (isNode(program)) visit(program, isSentence);
  return found;
}

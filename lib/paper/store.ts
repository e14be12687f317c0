import { createStore } from 'zustand/vanilla';
import { describeReadBack, type ReadBack } from '../export/describe-read-back.ts';
import { type FileFormat, fileFormats } from '../export/file-formats.ts';
import { nameFile } from '../export/file-name.ts';
import { firstChoice } from '../layout/first-choice.ts';
import type { PaperChoice } from '../layout/template.ts';
import { foldBullets, listFoldable } from './foldable.ts';
import type { MadeFile, PaperAsk, PaperFormat, PaperSource, PaperState, PaperTools } from './paper-state.ts';

/** How long nothing has to change before the paper is drawn again, in milliseconds. */
const PAUSE = 300;

/** Creates the store of the paper: the resume as it will be sent, drawn again after every change. */
export function createPaperStore(tools: PaperTools) {
  const store = createStore<PaperState>(() => ({
    source: undefined,
    choice: firstChoice(tools.locale),
    folded: new Set(),
    drawn: undefined,
    busy: undefined,
    trouble: undefined,
    made: undefined,
    fitted: undefined,
    isOpen: false,
  }));
  const { getState, setState } = store;
  let width = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let isStale = false;
  let running: Promise<void> | undefined;
  let reading: Promise<MadeFile | undefined> | undefined;

  function ask(): PaperAsk | undefined {
    const { source, choice, folded } = getState();
    if (!source) return undefined;
    const { resume, language, level } = source;
    return { resume: foldBullets(resume, folded), choice, language, level };
  }

  /** Draws what there is now. While one drawing runs, only the last of those that were asked for follows. */
  function draw(): Promise<void> {
    turn += 1;
    isStale = false;
    running ??= drawLast().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function drawLast(): Promise<void> {
    for (let mine = 0; mine !== turn; ) {
      mine = turn;
      const asked = ask();
      if (!asked || width === 0) return;
      setState({ busy: 'drawing', made: undefined });
      try {
        const drawn = await tools.draw({ ...asked, width });
        // What was changed meanwhile is on its way.
        if (mine !== turn) continue;
        for (const { picture } of getState().drawn?.pages ?? []) picture.close();
        setState({ drawn, busy: undefined, trouble: undefined });
        reading = getState().isOpen ? read('pdf', drawn.bytes) : undefined;
      } catch (error) {
        if (mine === turn) setState({ busy: undefined, trouble: messageOf(error) });
      }
    }
  }

  function drawSoon(): void {
    clearTimeout(timer);
    // What was made is of another text from now on.
    isStale = true;
    setState({ made: undefined });
    timer = setTimeout(() => void draw(), PAUSE);
  }

  function toFile(format: FileFormat, bytes: Uint8Array<ArrayBuffer>): File {
    const { source } = getState();
    const { ending, type } = fileFormats[format];
    const name = nameFile(source?.resume.basics.name, source?.company);
    return new File([bytes], `${name}.${ending}`, { type });
  }

  /** Reads a file of ours as any other file is read, and says what came of it. */
  async function read(format: PaperFormat, bytes: Uint8Array<ArrayBuffer>): Promise<MadeFile | undefined> {
    const mine = turn;
    const written = ask()?.resume;
    if (!written) return undefined;
    const file = toFile(format, bytes);
    setState({ made: { format, file } });
    const readBack = await tools.readBack(file).then(
      // Text that fits no field is not on the paper.
      (back) => describeReadBack({ ...written, meta: { ...written.meta, unplaced: [] } }, back),
      (error): ReadBack => ({
        sentence: 'The file could not be read back.',
        isWhole: false,
        differences: [messageOf(error)],
      }),
    );
    const made = { format, file, readBack };
    if (mine === turn) setState({ made });
    return made;
  }

  async function write(format: FileFormat): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const asked = ask();
    if (!asked) return undefined;
    try {
      // A file of data is whole: what is folded is left out of pages only.
      const resume =
        format === 'pdf' || format === 'docx' ? asked.resume : (getState().source?.resume ?? asked.resume);
      return (await tools.write({ ...asked, resume, format })).bytes;
    } catch (error) {
      setState({ trouble: messageOf(error) });
      return undefined;
    }
  }

  /** The file of a format, read back where it has pages. */
  async function make(format: FileFormat): Promise<File | undefined> {
    if (format !== 'pdf' && format !== 'docx') {
      const bytes = await write(format);
      return bytes && toFile(format, bytes);
    }
    clearTimeout(timer);
    // Drawn and read already, where nothing was changed since.
    if (format === 'pdf' && (!getState().drawn || isStale)) await draw();
    const done = format === 'pdf' ? await reading : undefined;
    if (done && done.file === getState().made?.file) return done.file;
    setState({ busy: 'writing' });
    const bytes = format === 'pdf' ? getState().drawn?.bytes : await write(format);
    const made = bytes && (await read(format, bytes));
    setState({ busy: undefined });
    return made?.file;
  }

  return {
    ...store,
    /** Takes what was chosen last time. */
    receive(choice: PaperChoice | undefined): void {
      if (!choice || JSON.stringify(choice) === JSON.stringify(getState().choice)) return;
      setState({ choice });
      if (getState().source) drawSoon();
    },
    /** Puts a resume on the paper: at once where it is another one, else after a pause in typing. */
    show(source: PaperSource): void {
      const { source: before } = getState();
      if (before?.id === source.id && before.resume === source.resume && before.company === source.company)
        return;
      const isOther = before?.id !== source.id;
      setState({ source, ...(isOther && { folded: new Set(), fitted: undefined }) });
      if (isOther) void draw();
      else drawSoon();
    },
    /** Tells how wide a page is shown, in pixels of the screen. Small differences are not worth a new picture. */
    setWidth(pixels: number): void {
      if (Math.abs(pixels - width) < 0.1 * width) return;
      width = pixels;
      if (getState().source) void draw();
    },
    /** Whether somebody looks at the file itself: then it is read back. */
    setOpen(isOpen: boolean): void {
      setState({ isOpen });
      if (isOpen && getState().drawn && !getState().made) void draw();
    },
    choose(change: { [Field in keyof PaperChoice]?: PaperChoice[Field] | undefined }): void {
      const choice = withoutAbsent({ ...getState().choice, ...change });
      setState({ choice, fitted: undefined });
      tools.keep(choice);
      void draw();
    },
    /** Takes the mildest steps after which the resume fits on one page less; where none does, says what could go. */
    async fit(): Promise<void> {
      const asked = ask();
      const { drawn, choice: before, source } = getState();
      const count = drawn?.pages.length ?? 0;
      if (!asked || !source || count < 2) return;
      setState({ busy: 'fitting' });
      try {
        const { choice, over } = await tools.fit({ ...asked, pages: count - 1 });
        const foldable = over > 0 ? listFoldable(source.resume) : [];
        setState({ choice, fitted: { before, over, foldable }, busy: undefined });
        tools.keep(choice);
        await draw();
      } catch (error) {
        setState({ busy: undefined, trouble: messageOf(error) });
      }
    },
    /** Goes back to what was chosen before fitting. */
    unfit(): void {
      const { fitted } = getState();
      if (!fitted) return;
      setState({ choice: fitted.before, fitted: undefined, folded: new Set() });
      tools.keep(fitted.before);
      void draw();
    },
    /** Leaves a bullet out of the file, or takes it in again. */
    fold(text: string, isFolded: boolean): void {
      const folded = new Set(getState().folded);
      if (isFolded) folded.add(text);
      else folded.delete(text);
      setState({ folded });
      drawSoon();
    },
    /** Makes a file and hands it over, unless reading it back shows a difference: then it is shown first. */
    async save(format: FileFormat, { anyway = false }: { anyway?: boolean } = {}): Promise<void> {
      const file = await make(format);
      const { made } = getState();
      const isDoubtful = made?.file === file && made?.readBack?.isWhole === false;
      if (file && (anyway || !isDoubtful)) tools.save(file);
    },
    async print(): Promise<void> {
      const file = await make('pdf');
      if (file) tools.print(file);
    },
  };
}

export type PaperStore = ReturnType<typeof createPaperStore>;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A choice without the fields that were taken back. */
function withoutAbsent(choice: object): PaperChoice {
  return Object.fromEntries(
    Object.entries(choice).filter(([, value]) => value !== undefined),
  ) as unknown as PaperChoice;
}

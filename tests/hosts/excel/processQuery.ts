/** Runs one `ProcessQuery` of the client: its actions in order, over its object paths, until one is refused. */
import { HostError } from './errors';
import { callMethod, type HostNode, identity, isNode, itemOf, query, reach, setProperty } from './node';

/** Kinds of actions and of paths, as the client numbers them. */
const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET = 4;
const TRACE = 5;
const BY_GLOBAL = 1;
const BY_METHOD = 3;
const BY_PROPERTY = 4;
const BY_INDEXER = 5;
const BY_REFERENCE = 6;
const BY_NULL = 7;

interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Path ids of the arguments that are objects; 0 elsewhere. Nested lists stand for arrays of objects. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** Objects that the client keeps from one request to the next. */
export class References {
  private readonly kept = new Map<string, HostNode>();
  private next = 1;

  keep(target: HostNode): void {
    if (target.referenceId !== undefined) return;
    target.referenceId = `ref-${this.next++}`;
    this.kept.set(target.referenceId, target);
  }

  find(id: string): HostNode {
    const target = this.kept.get(id);
    if (target === undefined) throw new HostError('InvalidReference');
    return target;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}

/** Something that goes wrong before the action of that rank. */
export interface Interruption {
  readonly beforeAction: number;
  readonly error: HostError;
}

export function processQuery(
  root: HostNode,
  references: References,
  body: RequestBody,
  interruption?: Interruption,
): ResponseBody {
  const reached = new Map<number, HostNode | null>();

  function objectOf(id: number): HostNode | null {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const made = make(body.ObjectPaths[id]);
    reached.set(id, made);
    return made;
  }

  function make(path: ObjectPath): HostNode | null {
    if (path.ObjectPathType === BY_GLOBAL) return root;
    if (path.ObjectPathType === BY_NULL) return null;
    if (path.ObjectPathType === BY_REFERENCE) return references.find(path.Name);
    const parent = objectOf(path.ParentObjectPathId as number);
    if (parent === null) return null;
    if (path.ObjectPathType === BY_PROPERTY) return reach(parent, path.Name);
    if (path.ObjectPathType === BY_INDEXER) return itemOf(parent, path.ArgumentInfo?.Arguments?.[0]);
    if (path.ObjectPathType !== BY_METHOD) throw new HostError('GeneralException', `path ${path.ObjectPathType}`);
    const made = callMethod(parent, path.Name, argumentsOf(path.ArgumentInfo));
    if (made !== null && !isNode(made)) throw new HostError('GeneralException', `${path.Name} makes no object`);
    return made;
  }

  function argumentsOf(info: Arguments | undefined): unknown[] {
    const { Arguments: given = [], ReferencedObjectPathIds: paths = [] } = info ?? {};
    return given.map((value, rank) => {
      const path = paths[rank];
      if (typeof path === 'number' && path > 0) return objectOf(path);
      // An argument left out comes as null: JSON has no undefined.
      return value ?? undefined;
    });
  }

  function run(action: Action): unknown {
    const target = objectOf(action.ObjectPathId);
    if (action.ActionType === INSTANTIATE) return target === null ? null : identity(target);
    if (action.ActionType === QUERY) {
      const { Select = [], Expand = [] } = action.QueryInfo ?? {};
      return target === null ? null : query(target, [...Select, ...Expand]);
    }
    if (action.ActionType !== METHOD && action.ActionType !== SET) {
      throw new HostError('GeneralException', `the simulated host does not know action ${action.ActionType}`);
    }
    const args = argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return references.remove(args[0] as string);
    // The client keeps every range of a run, those that turn out not to exist too.
    if (target === null && action.Name === '_KeepReference') return null;
    if (target === null) throw new HostError('ItemNotFound');
    if (action.Name === '_KeepReference') return references.keep(target);
    if (action.ActionType === SET) return setProperty(target, action.Name, args[0]);
    const result = callMethod(target, action.Name, args);
    return isNode(result) ? null : result;
  }

  const results: ResponseBody['Results'] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (interruption?.beforeAction === index) throw interruption.error;
      if (action.ActionType === TRACE) traces.push(action.Id);
      else results.push({ ActionId: action.Id, Value: run(action) ?? null });
    } catch (error) {
      const code = error instanceof HostError ? error.code : 'GeneralException';
      const kind = reached.get(action.ObjectPathId)?.type.kind ?? '';
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: code,
          // A fault of the simulation itself must not look like silence.
          Message: error instanceof HostError ? error.message : String((error as Error).stack),
          Location: `${kind}.${action.Name}`,
          HttpStatusCode: 400,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

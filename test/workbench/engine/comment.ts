/** Comments of persons on cells, with replies, as Excel has them since 2018; notes, their elders, are not carried. */

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Reply {
  /** A GUID in braces. */
  readonly id: string;
  readonly content: string;
  readonly author: Person;
  readonly created: Date;
}

export interface Comment extends Reply {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly Reply[];
}

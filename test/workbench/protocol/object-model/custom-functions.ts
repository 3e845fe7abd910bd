/** The object that office.js tells the results of custom functions to. */
import type { CustomFunctionRunner } from "../custom-functions";
import { HostError } from "../host-error";
import { kind, type Kind } from "../kind";
import type { Json } from "../wire";

/** Excel: 1 slices results over the size limit, 2 waits 200 ms between batches of results, 3 times promises, 4 waits 2 s at most. */
const enabledFeatures: Json = [1, 2, 3, 4];

export const customFunctionsKind: Kind<CustomFunctionRunner> = kind({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (runner) => runner.start(),
    _GetEnabledFeatures: () => enabledFeatures,
    setInvocationArrayResults: (runner, args) => {
      const results = args.json(0);
      if (!Array.isArray(results)) throw new HostError("InvalidArgument");
      runner.takeResults(results);
    },
  },
});

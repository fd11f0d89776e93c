/** The annotations that an application puts on its handlers, its middleware, its root and its messages. */
module io.fairlead.annotation {
    exports io.fairlead.annotation;
    exports io.fairlead.policy;
}

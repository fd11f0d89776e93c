/** The annotations that an application puts on its handlers, its middleware and its root. */
module io.fairlead.annotation {
    exports io.fairlead.annotation;
}

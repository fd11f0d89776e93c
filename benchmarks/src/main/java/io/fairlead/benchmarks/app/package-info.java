/** The application that is measured: messages, handlers and middleware, and the same by hand. */
@NullUnmarked
package io.fairlead.benchmarks.app;

import org.jspecify.annotations.NullUnmarked;

/** Sessions: handlers and middleware that exist for as long as a piece of work takes, for the messages that it sends alone. */
@NullMarked
package io.fairlead.session;

import org.jspecify.annotations.NullMarked;

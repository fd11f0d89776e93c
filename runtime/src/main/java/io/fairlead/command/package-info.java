/** What a bus tells of the commands that it leads: events that are published where a handler asks for them. */
@NullMarked
package io.fairlead.command;

import org.jspecify.annotations.NullMarked;

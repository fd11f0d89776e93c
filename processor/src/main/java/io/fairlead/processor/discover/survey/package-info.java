/** What a map of the wiring tells beyond the wiring itself: places, modules, the components of messages. */
@NullMarked
package io.fairlead.processor.discover.survey;

import org.jspecify.annotations.NullMarked;

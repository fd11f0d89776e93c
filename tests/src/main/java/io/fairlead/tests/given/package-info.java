/** What middleware is given of messages, and of events on their behalf, in packages that the bus does not see into. */
package io.fairlead.tests.given;

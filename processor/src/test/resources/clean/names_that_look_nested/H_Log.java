package com.shop;

import io.fairlead.annotation.EventHandler;

/** Without an Inject constructor, since Dagger's own class for it would meet that of H.Log. */
@EventHandler
@SuppressWarnings("MissingInject")
final class H_Log {
    void handle(X event) {}
}

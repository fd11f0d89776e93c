package com.shop;

import io.fairlead.Command;

@Guarded(role = "owner")
record CancelOrder() implements Command<Void> {}

package com.shop;

import io.fairlead.Command;

@Guarded
record CancelOrder() implements Command<Void> {}

package com.shop;

import io.fairlead.Command;

sealed interface OrderCommand extends Command<String> permits PlaceOrder {}

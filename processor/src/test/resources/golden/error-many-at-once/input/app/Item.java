package app;

import java.io.File;
import java.net.Socket;

record Item(File file, Socket socket, int count) {}

/** Starts the workbench page: an emulated Excel with the real pane beside it. */
import { createRoot } from 'react-dom/client';
import './page.css';
import { WorkbenchPage } from './WorkbenchPage';

const root = document.getElementById('root');
if (root) createRoot(root).render(<WorkbenchPage />);
